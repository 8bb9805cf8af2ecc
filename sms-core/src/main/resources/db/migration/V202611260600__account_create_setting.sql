-- At most one row: what the owner decided. Without it the environment's settings hold.
CREATE TABLE account_setting (
    id                              TINYINT      NOT NULL,
    type                            VARCHAR(16)  NOT NULL,
    certified_name                  VARCHAR(255) NOT NULL,
    template_parameter_length_limit INT          NOT NULL,
    international_daily_limit       INT          NOT NULL,
    package_required                TINYINT      NOT NULL,
    arrears_since                   DATETIME(3)  NULL,
    PRIMARY KEY (id)
);
