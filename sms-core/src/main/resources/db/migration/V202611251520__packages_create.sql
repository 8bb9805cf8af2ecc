-- What was paid for in advance: segments in the mainland, cents of yuan elsewhere. "uncovered" is what was accepted beyond all
-- packages while this was the newest. There is no index but the id, so that whoever locks several rows meets them in its order.
CREATE TABLE sms_package (
    id         BIGINT      NOT NULL AUTO_INCREMENT,
    region     TINYINT     NOT NULL,
    type       TINYINT     NOT NULL,
    amount     BIGINT      NOT NULL,
    used       BIGINT      NOT NULL DEFAULT 0,
    uncovered  BIGINT      NOT NULL DEFAULT 0,
    created_at DATETIME(3) NOT NULL,
    expires_at DATETIME(3) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT sms_package_used CHECK (used BETWEEN 0 AND amount),
    CONSTRAINT sms_package_uncovered CHECK (uncovered >= 0)
) AUTO_INCREMENT = 1000000001;
