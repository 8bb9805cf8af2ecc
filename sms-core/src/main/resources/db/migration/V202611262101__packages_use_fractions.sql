-- Outside of the mainland a message may cost fractions of a cent: what was used, and what went uncovered, is exact. With the
-- index, whoever locks the packages of a region meets none of the other one.
ALTER TABLE sms_package
    MODIFY COLUMN used DECIMAL(20, 2) NOT NULL DEFAULT 0,
    MODIFY COLUMN uncovered DECIMAL(20, 2) NOT NULL DEFAULT 0,
    ADD KEY sms_package_region (region, id);
