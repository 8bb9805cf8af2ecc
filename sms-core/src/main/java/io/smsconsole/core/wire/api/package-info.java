/**
 * The eighteen actions of the signed API as records, and how they are written on the
 * wire.
 */
package io.smsconsole.core.wire.api;
