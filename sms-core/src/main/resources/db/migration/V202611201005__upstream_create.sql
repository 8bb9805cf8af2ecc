-- The unguessable part of the addresses at which the upstream reports to us.
CREATE TABLE upstream_callback (
    id    TINYINT     NOT NULL,
    token VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (id)
);
