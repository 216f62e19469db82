-- Views over the documents of a run: a view `judged` with the columns of the contract comes first, from
-- duplicates.sql over a view `documents`, or where no duplicates are looked for
--   CREATE TEMPORARY VIEW judged AS SELECT * FROM parquet.`OUT/table=documents`

-- Whether a period is the year or ends inside it: 2023, 2023-01/2023-11, ../2023-12; never 2018/.
CREATE OR REPLACE TEMPORARY FUNCTION in_year(period STRING, year INT) RETURNS BOOLEAN RETURN
  period IS NULL OR year IS NULL OR period = CAST(year AS STRING)
  OR (contains(period, '/')
    AND split_part(period, '/', 1)
      IN ('..', CAST(year AS STRING), concat(year, '-01'), concat(year, '-01-01'))
    AND startswith(split_part(period, '/', 2), CAST(year AS STRING)));

-- A value without the zeros that its type adds: 99.2.
CREATE OR REPLACE TEMPORARY FUNCTION plain(value DECIMAL(38,15)) RETURNS STRING RETURN
  rtrim('.', rtrim('0', CAST(value AS STRING)));

-- A row for each figure, with what says whose it is.
CREATE OR REPLACE TEMPORARY VIEW figures AS
SELECT
  source.uri AS doc_uri, source.sha256 AS doc_sha256, source.container AS container,
  program.version AS program, program.rules AS rules, metadata.title AS title,
  metadata.region.code AS region_code, metadata.region.name AS region_name,
  metadata.region.level AS region_level, metadata.report_year AS report_year,
  duplicate_of, inline(measurements)
FROM judged;

-- What a report itself calls a part of another figure: the 25件 of 61件(其中政府规范性文件25件、部门规范性文件36件).
-- In a row of a table the whole is the cell whose subject the others only narrow: 申请 beside 自然人申请.
CREATE OR REPLACE TEMPORARY VIEW parts AS
SELECT doc_uri, explode(IF(kind = 'bound', slice(operands, 1, 1), slice(operands, 2, 1000))) AS id
FROM (SELECT source.uri AS doc_uri, inline(checks) FROM judged)
WHERE rule IN (
  'checks.yaml#part-within-whole', 'checks.yaml#parts-of-whole', 'checks.yaml#row-total')
UNION
SELECT part.doc_uri, part.id
FROM figures part
JOIN figures whole
  ON whole.doc_uri = part.doc_uri AND whole.evidence.start = part.evidence.start
  AND whole.indicator = part.indicator AND whole.unit = '' AND part.unit = ''
  AND whole.subject <> part.subject AND endswith(part.subject, whole.subject);

-- The figures that speak for the whole jurisdiction in the report's year, a total before its parts.
CREATE OR REPLACE TEMPORARY VIEW panel_figures AS
SELECT * FROM (
  SELECT
    f.*, p.id IS NOT NULL AS is_part,
    bool_or(p.id IS NULL) OVER (PARTITION BY f.doc_uri, f.indicator) AS has_whole
  FROM figures f
  LEFT JOIN parts p ON p.doc_uri = f.doc_uri AND p.id = f.id
  WHERE f.indicator IS NOT NULL AND f.scope IS NULL AND f.status = 'actual'
    AND f.role IS DISTINCT FROM 'from' AND f.value_max IS NULL
    AND f.duplicate_of IS NULL AND in_year(f.period, f.report_year))
WHERE NOT is_part OR NOT has_whole;

-- One value for each region, year and indicator; none where two remain.
CREATE OR REPLACE TEMPORARY VIEW panel AS
SELECT
  region_code, region_name, region_level, report_year, indicator,
  IF(count(DISTINCT value) = 1, any_value(value), NULL) AS value,
  count(*) AS mentions, count(DISTINCT doc_uri) AS documents,
  count(DISTINCT value) > 1 AS conflict
FROM panel_figures
GROUP BY region_code, region_name, region_level, report_year, indicator;
