-- Words as they are compared: NFKC and small letters. To the letter, blanks within count.
CREATE TABLE sensitive_word (
    word VARCHAR(64) COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (word)
);

-- One row: the stamp names the version of the list.
CREATE TABLE sensitive_word_list (
    id    TINYINT     NOT NULL,
    stamp VARCHAR(36) NOT NULL,
    PRIMARY KEY (id)
);

INSERT INTO sensitive_word (word) VALUES ('敏感词样例');
INSERT INTO sensitive_word_list (id, stamp) VALUES (1, 'sample');
