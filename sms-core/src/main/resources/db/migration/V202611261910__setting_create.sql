-- What the owner set on the page, instead of what the environment says. Secrets are encrypted.
CREATE TABLE setting (
    name   VARCHAR(40)    COLLATE utf8mb4_bin NOT NULL,
    value  VARCHAR(500)   NOT NULL,
    secret VARBINARY(600) NULL,
    PRIMARY KEY (name)
) DEFAULT CHARACTER SET utf8mb4;
