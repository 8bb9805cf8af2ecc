-- Below which id messages were dropped, month by month: of that time only the counts are left. One row, none at first.
CREATE TABLE retention (
    id        TINYINT NOT NULL,
    kept_from BIGINT  NOT NULL,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
