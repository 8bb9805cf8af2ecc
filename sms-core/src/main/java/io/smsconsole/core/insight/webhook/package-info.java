/**
 * Tells of alarms at webhooks: those of chats in their own formats, any other in ours.
 */
package io.smsconsole.core.insight.webhook;
