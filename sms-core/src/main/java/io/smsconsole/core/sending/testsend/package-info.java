/**
 * Test sends: a group send's message to a few own numbers before it goes to everybody.
 */
package io.smsconsole.core.sending.testsend;
