package io.smsconsole.core.insight.system;

import java.time.Instant;

/**
 * How far the tables are.
 */
record MigrationState(int migrations, String latest, Instant migratedAt) {

}
