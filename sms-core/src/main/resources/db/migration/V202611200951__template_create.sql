-- Deleted templates stay, since messages were made of them.
CREATE TABLE template (
    id          BIGINT       NOT NULL AUTO_INCREMENT,
    region      TINYINT      NOT NULL,
    name        VARCHAR(128) NOT NULL,
    content     VARCHAR(500) NOT NULL,
    type        TINYINT      NOT NULL,
    remark      VARCHAR(500) NOT NULL DEFAULT '',
    state       TINYINT      NOT NULL,
    reply       VARCHAR(500) NOT NULL DEFAULT '',
    upstream_id BIGINT       NULL,
    submitted   DATETIME(3)  NOT NULL,
    decided     DATETIME(3)  NULL,
    deleted     DATETIME(3)  NULL,
    PRIMARY KEY (id)
) AUTO_INCREMENT = 1000001;
