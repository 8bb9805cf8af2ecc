package io.smsconsole.core.insight.statistics;

/**
 * How long the packages will last. Amounts are segments in the mainland and cents of yuan
 * elsewhere.
 *
 * @param international 0 mainland, 1 anywhere else
 * @param packageAmount what the packages that have not expired held at first
 * @param packageRemain what they hold now
 * @param nextExpiredTime when the first of them that has something left expires, UNIX
 * seconds, or 0
 * @param nextExpiredRemain what expires then
 * @param dailyUsage what was used on each of the last seven whole days on average
 * @param lastTime when nothing is left if it goes on like that, UNIX seconds; 0 where
 * nothing is used or left
 */
public record DescribePackageOutlookResponse(int international, long packageAmount, long packageRemain,
		long nextExpiredTime, long nextExpiredRemain, long dailyUsage, long lastTime) {

}
