-- Deleted signs stay, since messages were sent under them.
CREATE TABLE sign (
    id                  BIGINT       NOT NULL AUTO_INCREMENT,
    region              TINYINT      NOT NULL,
    name                VARCHAR(64)  COLLATE utf8mb4_bin NOT NULL,
    type                TINYINT      NOT NULL,
    document_type       TINYINT      NOT NULL,
    purpose             TINYINT      NOT NULL,
    qualification_id    BIGINT       NULL,
    remark              VARCHAR(500) NOT NULL DEFAULT '',
    proof_image_id      BIGINT       NOT NULL,
    commission_image_id BIGINT       NULL,
    state               TINYINT      NOT NULL,
    reply               VARCHAR(500) NOT NULL DEFAULT '',
    upstream_id         BIGINT       NULL,
    submitted           DATETIME(3)  NOT NULL,
    decided             DATETIME(3)  NULL,
    deleted             DATETIME(3)  NULL,
    PRIMARY KEY (id),
    KEY sign_name (region, name)
) AUTO_INCREMENT = 1000001;
