-- Which process makes ids with which number. A number is free again when its lease is over.
CREATE TABLE node (
    number      SMALLINT    NOT NULL,
    owner       VARCHAR(64) NOT NULL,
    lease_until DATETIME(3) NOT NULL,
    PRIMARY KEY (number)
);
