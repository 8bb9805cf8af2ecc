/**
 * What people answer to messages.
 */
package io.smsconsole.core.feedback.reply;
