-- Where receipts of an application are reported, and, in the row of application 0, the replies of the whole account.
-- Only what came into the line since the callback was switched on is reported.
CREATE TABLE callback (
    target  BIGINT       NOT NULL,
    url     VARCHAR(255) NOT NULL,
    enabled TINYINT      NOT NULL,
    since   BIGINT       NOT NULL,
    PRIMARY KEY (target)
);
