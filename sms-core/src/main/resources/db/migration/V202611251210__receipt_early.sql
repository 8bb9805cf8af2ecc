-- Receipts whose serial number nobody here knows yet: the answer that tells it is still on its way.
CREATE TABLE receipt_early (
    serial_no   VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    phone       VARCHAR(20) CHARACTER SET ascii NOT NULL,
    delivered   TINYINT     NOT NULL,
    code        VARCHAR(96) CHARACTER SET ascii NOT NULL,
    received_at DATETIME(3) NOT NULL,
    came_at     DATETIME(3) NOT NULL,
    PRIMARY KEY (serial_no),
    KEY receipt_early_came (came_at)
);
