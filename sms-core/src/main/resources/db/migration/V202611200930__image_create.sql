-- Equal images are stored once.
CREATE TABLE image (
    id      BIGINT      NOT NULL AUTO_INCREMENT,
    sha256  BINARY(32)  NOT NULL,
    format  VARCHAR(8)  CHARACTER SET ascii NOT NULL,
    width   INT         NOT NULL,
    height  INT         NOT NULL,
    content MEDIUMBLOB  NOT NULL,
    created DATETIME(3) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY image_sha256 (sha256)
);
