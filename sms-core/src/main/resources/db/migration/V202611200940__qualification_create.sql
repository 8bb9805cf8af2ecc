-- Phone and identity number of the manager are encrypted under the master key.
CREATE TABLE qualification (
    id                BIGINT         NOT NULL AUTO_INCREMENT,
    name              VARCHAR(128)   NOT NULL,
    company           VARCHAR(128)   NOT NULL,
    purpose           TINYINT        NOT NULL,
    credit_code       CHAR(18)       CHARACTER SET ascii NOT NULL,
    legal_person      VARCHAR(64)    NOT NULL,
    manager_name      VARCHAR(64)    NOT NULL,
    manager_phone     VARBINARY(255) NOT NULL,
    manager_id_number VARBINARY(255) NOT NULL,
    status            TINYINT        NOT NULL,
    review_reply      VARCHAR(500)   NOT NULL DEFAULT '',
    upstream_id       BIGINT         NULL,
    submitted         DATETIME(3)    NOT NULL,
    decided           DATETIME(3)    NULL,
    deleted           DATETIME(3)    NULL,
    PRIMARY KEY (id)
) AUTO_INCREMENT = 1000001;

CREATE TABLE qualification_image (
    qualification_id BIGINT  NOT NULL,
    position         TINYINT NOT NULL,
    image_id         BIGINT  NOT NULL,
    PRIMARY KEY (qualification_id, position)
);
