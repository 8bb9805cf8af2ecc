-- When the upstream last reported anything to anyone: without it, silence proves nothing.
CREATE TABLE receipt_pulse (
    id      TINYINT     NOT NULL,
    last_at DATETIME(3) NOT NULL,
    PRIMARY KEY (id)
);
