package io.smsconsole.core.insight.system;

/**
 * How large a part of the messages is, as the database estimates it.
 *
 * @param partition its name, which tells the month
 * @param rows about how many messages it has
 * @param bytes how many bytes it takes, indexes included
 */
public record PartitionSize(String partition, long rows, long bytes) {

}
