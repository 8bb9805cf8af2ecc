-- One row for each kind of cached data; every change of such data raises its version.
CREATE TABLE cache_version (
    kind    VARCHAR(32) CHARACTER SET ascii NOT NULL,
    version BIGINT      NOT NULL,
    PRIMARY KEY (kind)
);
