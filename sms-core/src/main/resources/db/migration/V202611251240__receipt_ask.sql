-- Up to which message the upstream was asked for receipts that did not come, for each time of asking.
CREATE TABLE receipt_ask (
    step  TINYINT NOT NULL,
    asked BIGINT  NOT NULL,
    PRIMARY KEY (step)
);
