-- Where an application may send to outside of the mainland; without a row, everywhere. 0 is no limit of the country's own.
CREATE TABLE app_country (
    sdk_app_id  BIGINT     NOT NULL,
    iso_code    VARCHAR(2) NOT NULL COLLATE utf8mb4_bin,
    warning     INT        NOT NULL,
    daily_limit INT        NOT NULL,
    PRIMARY KEY (sdk_app_id, iso_code)
);
