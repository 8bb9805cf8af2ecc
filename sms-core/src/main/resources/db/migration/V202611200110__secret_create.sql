-- A known text under the master key, by which a start with another key is noticed at once.
CREATE TABLE master_key_check (
    id     TINYINT        NOT NULL,
    secret VARBINARY(255) NOT NULL,
    PRIMARY KEY (id)
);
