-- What people answer. The same answer may be reported more than once.
CREATE TABLE reply (
    id          BIGINT        NOT NULL,
    phone       VARCHAR(20)   CHARACTER SET ascii NOT NULL,
    sign_name   VARCHAR(64)   NOT NULL DEFAULT '',
    extend_code VARCHAR(32)   NOT NULL DEFAULT '',
    content     VARCHAR(2048) NOT NULL,
    replied_at  DATETIME(3)   NOT NULL,
    digest      BINARY(32)    NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY reply_digest (digest),
    KEY reply_phone (phone, id)
);
