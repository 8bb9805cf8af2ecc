-- The id is the SDK AppID; the key is encrypted under the master key.
CREATE TABLE app (
    sdk_app_id  BIGINT         NOT NULL AUTO_INCREMENT,
    name        VARCHAR(64)    NOT NULL,
    description VARCHAR(255)   NOT NULL DEFAULT '',
    label       VARCHAR(64)    NOT NULL DEFAULT '',
    status      TINYINT        NOT NULL,
    app_key     VARBINARY(255) NOT NULL,
    created     DATETIME(3)    NOT NULL,
    PRIMARY KEY (sdk_app_id)
) AUTO_INCREMENT = 1400000001;
