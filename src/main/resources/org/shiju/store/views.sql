-- Which rules, which program: of the first document, and how many there are.
CREATE TABLE meta AS
SELECT
  (SELECT schema FROM documents ORDER BY doc LIMIT 1) AS schema_version,
  (SELECT program FROM documents ORDER BY doc LIMIT 1) AS program_version,
  (SELECT rules FROM documents ORDER BY doc LIMIT 1) AS rules_sha256,
  (SELECT count(*) FROM documents) AS documents,
  (SELECT count(*) FROM errors) AS errors;

-- Whether a period is the year or ends inside it: 2023, 2023-01/2023-11, ../2023-12; never 2018/.
CREATE MACRO in_year(period, year) AS
  period IS NULL OR year IS NULL OR period = year::VARCHAR
  OR (contains(period, '/')
    AND split_part(period, '/', 1) IN ('..', year::VARCHAR, year || '-01', year || '-01-01')
    AND starts_with(substr(period, instr(period, '/') + 1), year::VARCHAR));

-- A value without the zeros that its type adds: 99.2.
CREATE MACRO plain(value) AS rtrim(rtrim(value::VARCHAR, '0'), '.');

-- What a report itself calls a part of another figure: the 25件 of 61件(其中政府规范性文件25件、部门规范性文件36件).
-- In a row of a table the whole is the cell whose subject the others only narrow: 申请 beside 自然人申请.
CREATE VIEW parts AS
SELECT doc, unnest(CASE kind WHEN 'bound' THEN ids[1:1] ELSE ids[2:] END) AS id
FROM (
  SELECT doc, kind, string_split(operands, ' ') AS ids
  FROM checks
  WHERE rule IN (
    'checks.yaml#part-within-whole', 'checks.yaml#parts-of-whole', 'checks.yaml#row-total'))
UNION
SELECT part.doc, part.id
FROM measurements part
JOIN measurements whole
  ON whole.doc = part.doc AND whole.evidence_start = part.evidence_start
  AND whole.indicator = part.indicator AND whole.unit = '' AND part.unit = ''
  AND whole.subject <> part.subject AND ends_with(part.subject, whole.subject);

-- The figures that speak for the whole jurisdiction in the report's year, a total before its parts.
CREATE VIEW panel_figures AS
SELECT
  d.region_code, d.region_name, d.region_level, d.report_year,
  m.indicator, m.value, m.unit, m.doc, d.doc_uri, d.title, m.id, m.start, m.evidence_text
FROM measurements m
JOIN documents d USING (doc)
LEFT JOIN parts p ON p.doc = m.doc AND p.id = m.id
WHERE m.indicator IS NOT NULL AND m.scope IS NULL AND m.status = 'actual'
  AND m.role IS DISTINCT FROM 'from' AND m.value_max IS NULL
  AND d.duplicate_of IS NULL AND in_year(m.period, d.report_year)
QUALIFY p.id IS NULL OR NOT bool_or(p.id IS NULL) OVER (PARTITION BY m.doc, m.indicator);

-- One value for each region, year and indicator; none where two remain.
CREATE VIEW panel AS
SELECT
  f.region_code, f.region_name, f.region_level, f.report_year,
  f.indicator, any_value(i.label_zh) AS label_zh, any_value(i.dimension) AS dimension,
  CASE WHEN count(DISTINCT f.value) = 1 THEN any_value(f.value) END AS value,
  count(*) AS mentions, count(DISTINCT f.doc) AS documents,
  count(DISTINCT f.value) > 1 AS conflict
FROM panel_figures f
LEFT JOIN indicators i ON i.id = f.indicator
GROUP BY f.region_code, f.region_name, f.region_level, f.report_year, f.indicator
ORDER BY f.region_code, f.region_name, f.report_year, f.indicator;

-- What a person should look at: sums that do not hold, indicators with two values, warnings.
CREATE VIEW suspicious AS
WITH broken AS (
  SELECT c.doc, c.place, c.rule AS code, c.expression AS statement,
    min(m.start) AS start, string_agg(DISTINCT m.evidence_text, ' | ' ORDER BY m.evidence_text) AS evidence
  FROM checks c
  JOIN measurements m ON m.doc = c.doc AND list_contains(string_split(c.operands, ' '), m.id)
  WHERE c.status <> 'consistent'
  GROUP BY c.doc, c.place, c.rule, c.expression
), conflicting AS (
  SELECT f.doc, f.indicator AS code, min(f.start) AS start,
    string_agg(DISTINCT plain(f.value), ' | ' ORDER BY plain(f.value)) AS statement,
    string_agg(DISTINCT f.evidence_text, ' | ' ORDER BY f.evidence_text) AS evidence
  FROM panel_figures f
  JOIN panel p
    ON p.conflict AND p.indicator = f.indicator
    AND p.region_name IS NOT DISTINCT FROM f.region_name
    AND p.region_code IS NOT DISTINCT FROM f.region_code
    AND p.report_year IS NOT DISTINCT FROM f.report_year
  GROUP BY f.doc, f.indicator
), said AS (
  SELECT 'check' AS kind, doc, code, statement, start, evidence FROM broken
  UNION ALL
  SELECT 'conflict', doc, code, statement, start, evidence FROM conflicting
  UNION ALL
  SELECT 'warning', w.doc, w.code, w.message, w.start,
    substring(d.text, w.start + 1, w."end" - w.start)
  FROM warnings w
  JOIN documents d USING (doc)
)
SELECT
  s.kind, s.code, s.statement, s.evidence, s.start,
  s.doc, d.doc_uri, d.title, d.region_name, d.report_year
FROM said s
JOIN documents d USING (doc)
ORDER BY s.doc, s.kind, s.start, s.code;
