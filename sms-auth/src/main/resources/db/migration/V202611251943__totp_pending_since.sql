-- A secret that nobody bound for a while is made anew: whoever saw it once must not know it for ever.
ALTER TABLE totp ADD COLUMN pending_since DATETIME(3) NULL AFTER pending_secret;
