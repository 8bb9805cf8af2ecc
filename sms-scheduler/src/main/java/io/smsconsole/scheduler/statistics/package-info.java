/**
 * What is done regularly so that the statistics can be trusted.
 */
package io.smsconsole.scheduler.statistics;
