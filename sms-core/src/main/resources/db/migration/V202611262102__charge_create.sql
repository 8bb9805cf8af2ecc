-- What a segment cost when the message was accepted, in yuan; NULL where it had no price, as in the mainland.
ALTER TABLE message ADD COLUMN price DECIMAL(7, 4) NULL;

-- What was charged outside of the mainland by the hour in which it was asked for: the segments taken and given back at each
-- price. Whoever writes several rows meets them in the order of the key.
CREATE TABLE charge_hour (
    hour        DATETIME      NOT NULL,
    sdk_app_id  BIGINT        NOT NULL,
    template_id BIGINT        NOT NULL,
    sign_name   VARCHAR(64)   COLLATE utf8mb4_bin NOT NULL,
    iso_code    VARCHAR(3)    NOT NULL,
    sms_type    TINYINT       NOT NULL,
    price       DECIMAL(7, 4) NOT NULL,
    taken       BIGINT        NOT NULL,
    given_back  BIGINT        NOT NULL,
    PRIMARY KEY (hour, sdk_app_id, template_id, sign_name, iso_code, sms_type, price)
);
