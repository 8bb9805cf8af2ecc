-- Since when the upstream has answered without a break; while it does not answer, answered_at is empty.
CREATE TABLE receipt_contact (
    id          TINYINT     NOT NULL,
    since       DATETIME(3) NOT NULL,
    answered_at DATETIME(3) NULL,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
