/**
 * From a request to accepted messages: every number is checked on its own, and what
 * passes is committed.
 */
package io.smsconsole.core.sending.send;
