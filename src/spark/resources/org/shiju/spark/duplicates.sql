-- Documents that repeat others, as 'extract --dedupe' judges them; needs the column of --fingerprints.

-- Of every eight bits of the words a key: digests that differ in at most seven bits share one of the eight.
-- Year and place are part of it, so that a thousand reports of one template do not meet.
CREATE OR REPLACE TEMPORARY VIEW blocks AS
SELECT
  source.uri AS uri, fingerprint.*,
  explode(transform(sequence(0, 7), i -> concat(i, ':', shiftright(fingerprint.words, 8 * i) & 255)))
    AS block
FROM documents
WHERE fingerprint.length >= 200;

-- Each document that repeats an earlier one, by name, with the first that it repeats.
CREATE OR REPLACE TEMPORARY VIEW duplicates AS
WITH pairs AS (
  SELECT later.uri, min(earlier.uri) AS duplicate_of, 1 AS kind
  FROM (SELECT source.uri AS uri, source.sha256 AS same FROM documents) later
  JOIN (SELECT source.uri AS uri, source.sha256 AS same FROM documents) earlier
    ON later.same = earlier.same AND earlier.uri < later.uri
  GROUP BY later.uri
  UNION ALL
  SELECT later.uri, min(earlier.uri), 2
  FROM (SELECT source.uri AS uri, fingerprint.* FROM documents) later
  JOIN (SELECT source.uri AS uri, fingerprint.* FROM documents) earlier
    ON later.text = earlier.text AND earlier.uri < later.uri AND later.length >= 50
  GROUP BY later.uri
  UNION ALL
  SELECT later.uri, min(earlier.uri), 3
  FROM blocks later
  JOIN blocks earlier
    ON later.about = earlier.about AND later.block = earlier.block AND earlier.uri < later.uri
  WHERE bit_count(later.words ^ earlier.words) <= IF(later.quantities < 10, 3, 7)
    AND bit_count(later.figures ^ earlier.figures) <= 8
  GROUP BY later.uri)
SELECT
  uri, min_by(duplicate_of, kind) AS duplicate_of,
  element_at(array('same_bytes', 'same_text', 'near'), min(kind)) AS kind
FROM pairs
GROUP BY uri;

-- The documents, with what they repeat: a panel over these counts every report once.
CREATE OR REPLACE TEMPORARY VIEW judged AS
SELECT
  documents.* EXCEPT (duplicate_of),
  coalesce(documents.duplicate_of, duplicates.duplicate_of) AS duplicate_of
FROM documents LEFT JOIN duplicates ON documents.source.uri = duplicates.uri;
