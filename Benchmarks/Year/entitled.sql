-- Who is entitled in 2011, by hand: what a run is measured against. It knows nothing of sources,
-- rules' versions, unknowns or amounts by layer; it only counts.
CREATE TEMP TABLE child AS
    SELECT mother AS parent, birthday, death, sex, disability FROM person WHERE mother IS NOT NULL
    UNION ALL
    SELECT father, birthday, death, sex, disability FROM person WHERE father IS NOT NULL;
CREATE TEMP TABLE family AS
    SELECT parent, count(*) AS born, sum(death IS NULL) AS living,
        sum(death IS NULL AND sex = '2') AS girls, max(birthday) AS youngest,
        min(CASE WHEN death IS NULL THEN substr(disability, 2, 1) END) AS grade
    FROM child GROUP BY parent;
SELECT 'only-child-parents', count(*) FROM person AS p JOIN family AS f ON f.parent = p.id
    WHERE p.death IS NULL AND p.hukou = 'agricultural' AND p.certificate_number IS NOT NULL
    AND f.living = 1 AND f.youngest > 19930101
UNION ALL
SELECT 'reward-assistance', count(*) FROM person AS p JOIN family AS f ON f.parent = p.id
    WHERE p.death IS NULL AND p.hukou = 'agricultural'
    AND p.birthday BETWEEN 19330101 AND 19511231
    AND (f.living = 1 OR f.living = 2 AND f.girls = 2 OR f.living = 0)
    AND EXISTS (SELECT 1 FROM paper WHERE person = p.id AND kind = 'birth-declaration')
UNION ALL
SELECT 'special-assistance', count(*) FROM person AS p JOIN family AS f ON f.parent = p.id
    WHERE p.death IS NULL AND f.born = 1 AND (f.living = 0 OR f.grade BETWEEN '1' AND '3')
    AND EXISTS (SELECT 1 FROM paper WHERE person = p.id AND kind = 'loss-declaration');
