-- What a segment costs outside of the mainland, in yuan. "sms_type" is 0 for the types that have no price of their own.
CREATE TABLE price (
    iso_code   VARCHAR(3)    NOT NULL,
    sms_type   TINYINT       NOT NULL,
    amount     DECIMAL(7, 4) NOT NULL,
    changed_at DATETIME(3)   NOT NULL,
    PRIMARY KEY (iso_code, sms_type),
    CONSTRAINT price_amount CHECK (amount >= 0)
);
