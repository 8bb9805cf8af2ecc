package io.smsconsole.core.insight.system;

/**
 * How large a table is, as the database estimates it.
 *
 * @param table its name
 * @param rows about how many rows it has
 * @param bytes how many bytes it takes, indexes included
 */
public record TableSize(String table, long rows, long bytes) {

}
