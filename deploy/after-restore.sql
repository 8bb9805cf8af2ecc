-- Run by deploy/restore.sh: from the backup to now, the console that was saved went on.
-- Whatever waited may have been sent by it: doubtful submissions are asked about first.
UPDATE submission SET state = 2, attempt = attempt + 1, claimed_at = '@TAKEN@', lease_until = NULL, checked_at = NULL
WHERE state IN (0, 1);
-- A running task may have gone on with slices that the backup does not know of.
UPDATE task SET state = 6 WHERE state = 5;
-- A planned task whose time is over may have begun.
UPDATE task SET state = 10, reason = 'task.missed', finished_at = UTC_TIMESTAMP(3)
WHERE state = 4 AND send_at <= UTC_TIMESTAMP(3);
-- Nobody is at work any more, and nobody is signed in.
UPDATE delivery_lane SET holder = 0, lease_until = '2000-01-01';
DELETE FROM SPRING_SESSION;
