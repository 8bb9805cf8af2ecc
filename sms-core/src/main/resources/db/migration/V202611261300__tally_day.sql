-- The hours of a natural day added up, without tasks, so that long periods are read from few rows. Which zone the days are of, is
-- kept beside them: with another one they are added up anew.
CREATE TABLE tally_day (
    day         DATE         NOT NULL,
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
    PRIMARY KEY (day, region, sdk_app_id, template_id, sign_name, sms_type, iso_code, state, code, carrier),
    KEY tally_day_app (sdk_app_id, day, region, state, code, carrier, iso_code, messages, fee, converted)
);

CREATE TABLE tally_zone (
    id   TINYINT     NOT NULL,
    zone VARCHAR(64) COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (id)
);

INSERT INTO tally_zone (id, zone) VALUES (1, '');
