-- Rules of review that were changed. The words are a word a line; NULL stands for those that the rule begins with.
CREATE TABLE review_rule (
    rule    VARCHAR(32) NOT NULL,
    enabled BOOLEAN     NOT NULL,
    words   MEDIUMTEXT  NULL,
    PRIMARY KEY (rule)
);
