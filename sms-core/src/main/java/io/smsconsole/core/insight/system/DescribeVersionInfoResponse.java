package io.smsconsole.core.insight.system;

/**
 * What this installation is made of, as the node that answers has it.
 *
 * @param version the version of the product
 * @param javaVersion the version of Java, with who made it
 * @param operatingSystem the system of the machine
 * @param databaseVersion the database and its version
 * @param migrationCount how many changes of the tables were made
 * @param migrationVersion the latest of them
 * @param migrationTime when the last one was made, UNIX seconds
 * @param timeZone the zone of natural days and quiet hours
 */
public record DescribeVersionInfoResponse(String version, String javaVersion, String operatingSystem,
		String databaseVersion, int migrationCount, String migrationVersion, long migrationTime, String timeZone) {

}
