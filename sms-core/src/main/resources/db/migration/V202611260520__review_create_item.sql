-- What happened to signs, templates and qualifications; entries stay when those are deleted.
CREATE TABLE review_record (
    id       BIGINT       NOT NULL AUTO_INCREMENT,
    kind     VARCHAR(16)  NOT NULL,
    item_id  BIGINT       NOT NULL,
    event    TINYINT      NOT NULL,
    account  BIGINT       NOT NULL,
    name     VARCHAR(128) NOT NULL,
    reply    VARCHAR(500) NOT NULL,
    happened DATETIME(3)  NOT NULL,
    PRIMARY KEY (id),
    KEY review_record_item (kind, item_id, id)
);

-- Where they stand. The version is the id of the entry of their last submission.
CREATE TABLE review_item (
    kind         VARCHAR(16)  NOT NULL,
    item_id      BIGINT       NOT NULL,
    version      BIGINT       NOT NULL,
    stage        TINYINT      NOT NULL,
    event        TINYINT      NOT NULL,
    submitted_by BIGINT       NOT NULL,
    submitter    VARCHAR(128) NOT NULL,
    submitted    DATETIME(3)  NOT NULL,
    PRIMARY KEY (kind, item_id),
    KEY review_item_stage (stage, version)
);

ALTER TABLE review_outbox
    ADD COLUMN asked   DATETIME(3)  NULL,
    ADD COLUMN trouble VARCHAR(500) NOT NULL DEFAULT '';

-- What is in review already: it is the upstream's where there is an order for it, else it waits for a reviewer.
INSERT INTO review_record (kind, item_id, event, account, name, reply, happened)
SELECT 'sign', id, 1, 0, '', '', submitted FROM sign WHERE deleted IS NULL AND state IN (1, 2);
INSERT INTO review_record (kind, item_id, event, account, name, reply, happened)
SELECT 'template', id, 1, 0, '', '', submitted FROM template WHERE deleted IS NULL AND state IN (1, 2);
INSERT INTO review_record (kind, item_id, event, account, name, reply, happened)
SELECT 'qualification', id, 1, 0, '', '', submitted FROM qualification WHERE deleted IS NULL AND status IN (0, 4);
INSERT INTO review_item (kind, item_id, version, stage, event, submitted_by, submitter, submitted)
SELECT r.kind, r.item_id, r.id, CASE WHEN o.item_id IS NULL THEN 1 ELSE 2 END, 1, 0, '', r.happened
FROM review_record r
LEFT JOIN review_outbox o ON o.kind = CONVERT(r.kind USING ascii) AND o.item_id = r.item_id;
