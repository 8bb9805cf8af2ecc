-- What is still to be done at the upstream: a row for each sign or template that is not yet mirrored there.
CREATE TABLE review_outbox (
    kind         VARCHAR(16) CHARACTER SET ascii NOT NULL,
    item_id      BIGINT      NOT NULL,
    step         TINYINT     NOT NULL,
    generation   INT         NOT NULL DEFAULT 1,
    doubtful     BOOLEAN     NOT NULL DEFAULT FALSE,
    attempt      INT         NOT NULL DEFAULT 0,
    due          DATETIME(3) NOT NULL,
    leased_until DATETIME(3) NULL,
    PRIMARY KEY (kind, item_id),
    KEY review_outbox_due (kind, due)
);
