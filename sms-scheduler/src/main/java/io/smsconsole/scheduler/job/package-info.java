/**
 * What those who run the installation see of its jobs, and can do with them.
 */
package io.smsconsole.scheduler.job;
