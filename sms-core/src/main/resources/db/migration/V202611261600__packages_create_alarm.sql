-- From which balance on people are told that packages run low, for each region where somebody chose: segments in the mainland,
-- cents of yuan elsewhere, and percent of what the packages held at first.
CREATE TABLE package_alarm (
    region   TINYINT     NOT NULL,
    below    BIGINT      NOT NULL,
    percents VARCHAR(16) NOT NULL,
    PRIMARY KEY (region)
);
