-- At which balance a package is added by itself, for each region where somebody chose. Whoever renews holds the row. Amounts are
-- segments in the mainland, cents of yuan elsewhere.
CREATE TABLE package_renewal (
    region  TINYINT NOT NULL,
    enabled BOOLEAN NOT NULL,
    below   BIGINT  NOT NULL,
    amount  BIGINT  NOT NULL,
    days    INT     NOT NULL,
    monthly INT     NOT NULL,
    PRIMARY KEY (region)
);

ALTER TABLE sms_package ADD COLUMN renewed BOOLEAN NOT NULL DEFAULT FALSE;
