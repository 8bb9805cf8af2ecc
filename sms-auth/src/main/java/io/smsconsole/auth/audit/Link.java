package io.smsconsole.auth.audit;

/**
 * A place in a chain of entries.
 *
 * @param chain the chain's number
 * @param place how many entries the chain has up to here
 * @param seal the seal of the entry at that place
 */
record Link(int chain, long place, byte[] seal) {

}
