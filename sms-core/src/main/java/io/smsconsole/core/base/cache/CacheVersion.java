package io.smsconsole.core.base.cache;

/**
 * How often a kind of cached data has changed.
 *
 * @param kind the kind
 * @param version the number of changes
 */
record CacheVersion(String kind, long version) {

}
