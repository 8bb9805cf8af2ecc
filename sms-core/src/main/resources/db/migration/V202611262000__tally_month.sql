-- The days of a natural month added up, so that a year is read from few rows. At their next start consoles add up what is missing.
CREATE TABLE tally_month (
    month       DATE         NOT NULL,
    region      TINYINT      NOT NULL,
    sdk_app_id  BIGINT       NOT NULL,
    template_id BIGINT       NOT NULL,
    sign_name   VARCHAR(64)  COLLATE utf8mb4_bin NOT NULL,
    sms_type    TINYINT      NOT NULL,
    iso_code    VARCHAR(3)   COLLATE utf8mb4_bin NOT NULL,
    state       TINYINT      NOT NULL,
    code        VARCHAR(96)  COLLATE utf8mb4_bin NOT NULL,
    carrier     TINYINT      NOT NULL,
    messages    BIGINT       NOT NULL,
    fee         BIGINT       NOT NULL,
    converted   BIGINT       NOT NULL,
    PRIMARY KEY (month, region, sdk_app_id, template_id, sign_name, sms_type, iso_code, state, code, carrier),
    KEY tally_month_app (sdk_app_id, month, region, state, code, carrier, iso_code, messages, fee, converted)
);
