-- How many messages of a lane may go now, where it has a rate: one account for all nodes. Below zero it waits.
CREATE TABLE submission_pace (
    lane      BIGINT      NOT NULL,
    tokens    DOUBLE      NOT NULL,
    filled_at DATETIME(3) NOT NULL,
    PRIMARY KEY (lane)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
