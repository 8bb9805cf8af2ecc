/**
 * The first start: makes the owner account and its first access key.
 */
package io.smsconsole.auth.owner;
